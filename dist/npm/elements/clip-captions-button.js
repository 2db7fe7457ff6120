import"../chunks/common-138ddacd.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-138ddacd.js";import"../chunks/clip-player-138ddacd.js";
