import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{e as ClipPlayButton}from"../chunks/clip-controls-g7e7eG_M.js";
