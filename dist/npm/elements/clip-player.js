import"lit";export{A as ClipPlayer}from"../chunks/clip-player-CUeU6CsE.js";
