import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-e9ac4291.js";
