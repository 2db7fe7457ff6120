import"lit";export{al as ClipPlayer}from"../chunks/clip-player-2be01c94.js";
