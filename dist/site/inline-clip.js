export{J as ClipPlayer}from"./chunks/clip-player-g8ncXStC.js";
