import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-f85ed72a.js";
