import"lit";export{u as ClipPlayer}from"../chunks/clip-player-n8QD56mJ.js";
