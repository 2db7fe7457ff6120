import"lit";export{B as ClipPlayer}from"../chunks/clip-player-Bwa6w4lQ.js";
