import"lit";export{w as ClipPlayer}from"../chunks/clip-player-DEeDI_hS.js";
