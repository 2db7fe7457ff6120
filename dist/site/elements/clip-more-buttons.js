import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";import"../chunks/clip-controls-iWLy7ymn.js";export{j as ClipMoreButtons}from"../chunks/clip-more-qyeTng7N.js";
