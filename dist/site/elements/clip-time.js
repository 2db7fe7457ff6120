import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-b60b1422.js";
