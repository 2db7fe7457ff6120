import"lit";export{B as ClipPlayer}from"../chunks/clip-player-DGdPp-Jx.js";
