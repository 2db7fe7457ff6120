import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-458b6791.js";
