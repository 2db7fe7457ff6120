import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-b60b1422.js";
