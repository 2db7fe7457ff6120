import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-138ddacd.js";
