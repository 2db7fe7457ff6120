import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-6e2cee59.js";
