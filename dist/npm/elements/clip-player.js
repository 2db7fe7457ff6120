import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-73fda977.js";
