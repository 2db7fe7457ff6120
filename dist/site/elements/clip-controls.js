import"../chunks/clip-player-DVeLUl-I.js";export{i as ClipControls}from"../chunks/clip-controls-B1vpZ7SQ.js";
