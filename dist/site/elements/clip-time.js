import"../chunks/clip-player-DVeLUl-I.js";export{g as ClipTime}from"../chunks/clip-controls-B1vpZ7SQ.js";
