import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-ea5f3969.js";
