import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";import"../chunks/clip-controls-iWLy7ymn.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-CibEPHsC.js";
