import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-138ddacd.js";
