import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-b15a5b25.js";
