import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";export{d as ClipDirectLinkButton}from"../chunks/clip-more-qyeTng7N.js";import"../chunks/clip-controls-iWLy7ymn.js";
