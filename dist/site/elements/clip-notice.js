import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{C as ClipNotice}from"../chunks/clip-notice-138ddacd.js";
