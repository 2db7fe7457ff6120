import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-16ae7b34.js";
