import"lit";export{al as ClipPlayer}from"../chunks/clip-player-4665f6f3.js";
