import"../chunks/common-9cbc97dd.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-9cbc97dd.js";import"../chunks/clip-player-9cbc97dd.js";
