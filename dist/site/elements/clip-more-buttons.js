import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-CLxoW3La.js";export{k as ClipMoreButtons}from"../chunks/clip-more-lTpHhMxV.js";
