export{E as ClipPlayer}from"./chunks/clip-player-eJru0tjH.js";
