import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{e as ClipPlayButton}from"../chunks/clip-controls-CLxoW3La.js";
