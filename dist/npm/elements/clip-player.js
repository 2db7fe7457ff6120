import"lit";export{w as ClipPlayer}from"../chunks/clip-player-c36m2dRW.js";
