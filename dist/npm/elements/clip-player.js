import"lit";export{A as ClipPlayer}from"../chunks/clip-player-CZNmqAPT.js";
