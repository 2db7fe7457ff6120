import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-138ddacd.js";import"../chunks/clip-controls-138ddacd.js";
