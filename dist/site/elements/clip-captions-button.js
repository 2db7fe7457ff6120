import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-55ba2d91.js";
