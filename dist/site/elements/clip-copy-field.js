import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";import"../chunks/dialogs-flBqJjRh.js";export{C as ClipCopyField}from"../chunks/clip-panels-BSO-ZeI3.js";
