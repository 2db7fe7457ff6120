import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{d as ClipMuteButton}from"../chunks/clip-controls-CLxoW3La.js";
