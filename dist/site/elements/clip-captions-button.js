import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-fd24d177.js";
