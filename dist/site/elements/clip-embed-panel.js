import"../chunks/clip-player-Bazll1fW.js";export{b as ClipEmbedPanel}from"../chunks/clip-panels-DoPQbUbW.js";
