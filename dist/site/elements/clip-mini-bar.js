import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-86c57b92.js";
