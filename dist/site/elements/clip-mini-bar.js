import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-a02602f3.js";
