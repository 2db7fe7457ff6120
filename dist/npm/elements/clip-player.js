import"lit";export{al as ClipPlayer}from"../chunks/clip-player-86c57b92.js";
