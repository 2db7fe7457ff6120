import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-fd24d177.js";
