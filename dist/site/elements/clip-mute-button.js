import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{d as ClipMuteButton}from"../chunks/clip-controls-BP7Vog7x.js";
