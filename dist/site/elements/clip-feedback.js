import"../chunks/common-138ddacd.js";import"../inline-clip.js";import"../chunks/clip-controls-138ddacd.js";export{n as ClipFeedback}from"../chunks/clip-more-138ddacd.js";
