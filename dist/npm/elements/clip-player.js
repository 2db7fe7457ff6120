import"lit";export{B as ClipPlayer}from"../chunks/clip-player-DzC5EH5L.js";
