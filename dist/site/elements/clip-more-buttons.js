import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-b60b1422.js";import"../chunks/clip-controls-b60b1422.js";
