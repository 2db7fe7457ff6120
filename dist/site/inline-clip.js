export{J as ClipPlayer}from"./chunks/clip-player-piGx3oqo.js";
