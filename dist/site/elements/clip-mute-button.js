import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{d as ClipMuteButton}from"../chunks/clip-controls-g7e7eG_M.js";
