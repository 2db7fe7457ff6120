export{F as ClipPlayer}from"./chunks/clip-player-DpbCdoef.js";
