import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";export{C as ClipVeil}from"../chunks/clip-veil-wPEXTPlw.js";
