import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-ead4f22a.js";
