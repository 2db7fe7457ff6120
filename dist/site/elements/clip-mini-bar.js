import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-9cbc97dd.js";
