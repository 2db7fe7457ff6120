import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-138ddacd.js";
