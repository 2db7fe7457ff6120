import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-16ae7b34.js";
