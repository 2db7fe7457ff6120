export{E as ClipPlayer}from"./chunks/clip-player-C3ICwgHZ.js";
