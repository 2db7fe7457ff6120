import"lit";export{N as ClipPlayer}from"../chunks/clip-player-6r-LYkUf.js";
