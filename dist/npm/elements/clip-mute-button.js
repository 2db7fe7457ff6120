import"../chunks/common-138ddacd.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-138ddacd.js";import"../chunks/clip-player-138ddacd.js";
