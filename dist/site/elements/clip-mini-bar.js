import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-1a3ef2cb.js";
