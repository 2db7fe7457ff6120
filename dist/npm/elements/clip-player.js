import"lit";export{al as ClipPlayer}from"../chunks/clip-player-55ba2d91.js";
