import"../chunks/common-458b6791.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-458b6791.js";
