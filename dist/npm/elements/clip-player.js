import"lit";export{D as ClipPlayer}from"../chunks/clip-player-DPPaAh3Y.js";
