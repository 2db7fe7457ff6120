import"lit";export{a8 as ClipPlayer}from"../chunks/clip-player-9cbc97dd.js";
