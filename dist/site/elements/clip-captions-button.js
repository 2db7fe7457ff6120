import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-86c57b92.js";
