import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";export{C as ClipDialog}from"../chunks/dialogs-flBqJjRh.js";
