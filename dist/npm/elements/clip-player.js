import"lit";export{al as ClipPlayer}from"../chunks/clip-player-9fbd5487.js";
