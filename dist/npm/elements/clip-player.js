import"lit";export{B as ClipPlayer}from"../chunks/clip-player-Coq6C5Xo.js";
