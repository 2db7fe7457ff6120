import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-16ae7b34.js";
