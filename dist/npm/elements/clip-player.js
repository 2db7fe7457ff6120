import"lit";export{_ as ClipPlayer}from"../chunks/clip-player-BM-AiJga.js";
