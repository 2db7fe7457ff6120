import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-1a3ef2cb.js";
