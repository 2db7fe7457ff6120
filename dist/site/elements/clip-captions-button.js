import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-b15a5b25.js";
