import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-d3b3d735.js";
