import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-BQXNjZUs.js";
