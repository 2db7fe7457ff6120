import"../chunks/clip-player-DVeLUl-I.js";export{b as ClipEmbedPanel}from"../chunks/clip-panels-Dhx026xG.js";
