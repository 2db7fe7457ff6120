import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-b60b1422.js";
