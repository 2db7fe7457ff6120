import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-e9ac4291.js";
