import"lit";export{D as ClipPlayer}from"../chunks/clip-player-4_xm__Rn.js";
