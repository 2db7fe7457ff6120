import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-138ddacd.js";
