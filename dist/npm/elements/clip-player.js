import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-b15a5b25.js";
