import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-fad8759b.js";
