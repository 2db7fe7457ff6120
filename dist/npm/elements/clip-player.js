import"lit";export{B as ClipPlayer}from"../chunks/clip-player-D0YpXyWv.js";
