import"lit";export{A as ClipPlayer}from"../chunks/clip-player-CjSOws_5.js";
