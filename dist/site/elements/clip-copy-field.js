import"../chunks/clip-player-DVeLUl-I.js";import"../chunks/clip-controls-B1vpZ7SQ.js";export{C as ClipCopyField}from"../chunks/clip-panels-Dhx026xG.js";
