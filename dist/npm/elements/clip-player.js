import"lit";export{al as ClipPlayer}from"../chunks/clip-player-9466449e.js";
