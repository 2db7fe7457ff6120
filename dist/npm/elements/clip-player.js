import"lit";export{D as ClipPlayer}from"../chunks/clip-player-DPX6JJij.js";
