import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-a6ea4db3.js";
