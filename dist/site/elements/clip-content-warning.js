import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-138ddacd.js";
