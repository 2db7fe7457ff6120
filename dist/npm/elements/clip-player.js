import"lit";export{D as ClipPlayer}from"../chunks/clip-player-iK_2ICTG.js";
