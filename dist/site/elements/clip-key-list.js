import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CA22m-Dv.js";
