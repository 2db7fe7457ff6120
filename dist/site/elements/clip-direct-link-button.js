import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-lTpHhMxV.js";import"../chunks/clip-controls-CLxoW3La.js";
