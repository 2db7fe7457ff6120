import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-a02602f3.js";
