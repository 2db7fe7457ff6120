import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-b60b1422.js";
