import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-138ddacd.js";
