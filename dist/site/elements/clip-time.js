import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-d3b3d735.js";
