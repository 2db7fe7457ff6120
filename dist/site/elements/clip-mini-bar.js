import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-90cf9c3c.js";
