import"../chunks/clip-player-DVeLUl-I.js";export{a as ClipCaptionsButton}from"../chunks/clip-controls-B1vpZ7SQ.js";
