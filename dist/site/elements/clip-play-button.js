import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-138ddacd.js";
