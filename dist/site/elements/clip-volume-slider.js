import"../chunks/clip-player-DVeLUl-I.js";export{h as ClipVolumeSlider}from"../chunks/clip-controls-B1vpZ7SQ.js";
