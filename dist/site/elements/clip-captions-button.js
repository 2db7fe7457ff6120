import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-9cbc97dd.js";
