import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-ead4f22a.js";
