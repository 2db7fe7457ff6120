import"lit";export{al as ClipPlayer}from"../chunks/clip-player-90cf9c3c.js";
