import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-0f32de47.js";
