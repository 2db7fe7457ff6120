import"lit";export{al as ClipPlayer}from"../chunks/clip-player-ead4f22a.js";
