import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{d as ClipMuteButton}from"../chunks/clip-controls-D49vEq6t.js";
