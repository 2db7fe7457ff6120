import"lit";export{al as ClipPlayer}from"../chunks/clip-player-15548f36.js";
