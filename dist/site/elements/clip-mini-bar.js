import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-fdwVIyeQ.js";
