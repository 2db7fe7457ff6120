import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-6e2cee59.js";
