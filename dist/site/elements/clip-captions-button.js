import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-CLxoW3La.js";
