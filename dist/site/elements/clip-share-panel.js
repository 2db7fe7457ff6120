import"../chunks/common-vM31eykj.js";import"../chunks/clip-player-piGx3oqo.js";export{j as ClipSharePanel}from"../chunks/clip-panels-BSO-ZeI3.js";import"../chunks/dialogs-flBqJjRh.js";
