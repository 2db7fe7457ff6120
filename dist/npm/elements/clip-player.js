import"lit";export{B as ClipPlayer}from"../chunks/clip-player-Hiro2txW.js";
