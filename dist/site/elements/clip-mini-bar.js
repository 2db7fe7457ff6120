import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-fd24d177.js";
