import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-138ddacd.js";
