import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";export{j as ClipTime}from"../chunks/clip-controls-iWLy7ymn.js";import"../chunks/player-7ZGAmqkr.js";
