import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-ea5f3969.js";
