import"lit";export{al as ClipPlayer}from"../chunks/clip-player-ea5f3969.js";
