import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-fad8759b.js";
