import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-g7e7eG_M.js";export{k as ClipMoreButtons}from"../chunks/clip-more-C9iK09SM.js";
