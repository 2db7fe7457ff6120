import"../chunks/common-73fda977.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-73fda977.js";
