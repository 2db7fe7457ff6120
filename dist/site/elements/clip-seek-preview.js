import"../chunks/common-138ddacd.js";import"../inline-clip.js";import"../chunks/clip-controls-138ddacd.js";export{ClipSeekPreview}from"../chunks/seek-preview-138ddacd.js";
