import"../chunks/common-2e417215.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-2e417215.js";
