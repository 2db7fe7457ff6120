export{J as ClipPlayer}from"./chunks/clip-player-ZNDBr2Gb.js";
