import"../chunks/common-vM31eykj.js";export{l as ClipControls}from"../chunks/clip-controls-iWLy7ymn.js";import"../chunks/clip-player-piGx3oqo.js";import"../chunks/player-7ZGAmqkr.js";
