import"../chunks/clip-player-DVeLUl-I.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-B1vpZ7SQ.js";
