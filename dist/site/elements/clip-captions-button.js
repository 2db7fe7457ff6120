import"../chunks/common-b1786365.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-b1786365.js";
