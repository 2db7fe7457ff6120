import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-138ddacd.js";
