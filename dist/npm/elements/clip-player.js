import"lit";export{_ as ClipPlayer}from"../chunks/clip-player-L--EN3IS.js";
