import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-g7e7eG_M.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DsYYuPFe.js";
