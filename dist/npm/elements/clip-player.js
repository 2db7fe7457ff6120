import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-fad8759b.js";
