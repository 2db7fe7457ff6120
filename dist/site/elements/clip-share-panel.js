import"../chunks/clip-player-DVeLUl-I.js";export{c as ClipSharePanel}from"../chunks/clip-panels-Dhx026xG.js";import"../chunks/clip-controls-B1vpZ7SQ.js";
