import"lit";export{B as ClipPlayer}from"../chunks/clip-player-BZEjebr8.js";
