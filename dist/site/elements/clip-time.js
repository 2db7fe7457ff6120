import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-fd24d177.js";
