import"lit";export{ag as ClipPlayer}from"../chunks/clip-player-iIm0QDFG.js";
