import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-a0a840e0.js";
