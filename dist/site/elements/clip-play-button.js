import"../chunks/clip-player-DVeLUl-I.js";export{d as ClipPlayButton}from"../chunks/clip-controls-B1vpZ7SQ.js";
