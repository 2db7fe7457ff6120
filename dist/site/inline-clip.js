export{F as ClipPlayer}from"./chunks/clip-player-DsgByu17.js";
