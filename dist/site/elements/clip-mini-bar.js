import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-2be01c94.js";
