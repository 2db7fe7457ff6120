import"lit";export{D as ClipPlayer}from"../chunks/clip-player-9o77TFW6.js";
