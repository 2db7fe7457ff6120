import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-1a3ef2cb.js";
