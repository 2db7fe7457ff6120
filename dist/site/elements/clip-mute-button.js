import"../chunks/clip-player-DVeLUl-I.js";export{c as ClipMuteButton}from"../chunks/clip-controls-B1vpZ7SQ.js";
