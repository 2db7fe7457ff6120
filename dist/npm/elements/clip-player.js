import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-a02602f3.js";
