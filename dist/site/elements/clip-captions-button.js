import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-138ddacd.js";
