import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";export{f as ClipPlayButton}from"../chunks/clip-controls-iWLy7ymn.js";
