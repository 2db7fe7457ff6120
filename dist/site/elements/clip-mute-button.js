import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";export{e as ClipMuteButton}from"../chunks/clip-controls-iWLy7ymn.js";
