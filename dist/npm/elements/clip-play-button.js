import"../chunks/common-138ddacd.js";import"lit";import"../chunks/clip-player-138ddacd.js";export{g as ClipPlayButton}from"../chunks/clip-controls-138ddacd.js";
