import"../chunks/common-9466449e.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-9466449e.js";
