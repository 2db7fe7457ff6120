import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-d3b3d735.js";
