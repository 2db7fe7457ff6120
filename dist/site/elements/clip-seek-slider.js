import"../chunks/clip-player-DVeLUl-I.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-B1vpZ7SQ.js";
