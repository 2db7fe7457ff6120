import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-55ba2d91.js";
