import"lit";export{B as ClipPlayer}from"../chunks/clip-player-DZ5SM3e6.js";
