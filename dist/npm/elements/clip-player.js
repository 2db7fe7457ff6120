import"lit";export{al as ClipPlayer}from"../chunks/clip-player-6e2cee59.js";
