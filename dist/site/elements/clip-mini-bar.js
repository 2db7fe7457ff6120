import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-a0a840e0.js";
