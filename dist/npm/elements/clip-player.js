import"lit";export{al as ClipPlayer}from"../chunks/clip-player-a0a840e0.js";
