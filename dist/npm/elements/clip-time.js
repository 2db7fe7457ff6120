import"../chunks/common-138ddacd.js";import"lit";import"../chunks/clip-player-138ddacd.js";export{l as ClipTime}from"../chunks/clip-controls-138ddacd.js";
