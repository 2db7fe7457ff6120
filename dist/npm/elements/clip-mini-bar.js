import"../chunks/common-138ddacd.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-138ddacd.js";import"../chunks/clip-player-138ddacd.js";
