import"lit";export{ag as ClipPlayer}from"../chunks/clip-player-d2wx0_pN.js";
