export{G as ClipPlayer}from"./chunks/clip-player-BRuGRiVY.js";
