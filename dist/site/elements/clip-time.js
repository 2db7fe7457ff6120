import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-90cf9c3c.js";
