import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-g7e7eG_M.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-DsYYuPFe.js";
