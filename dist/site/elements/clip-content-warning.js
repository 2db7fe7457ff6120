import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-b60b1422.js";
