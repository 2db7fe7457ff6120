import"../chunks/common-15548f36.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-15548f36.js";
