import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-b60b1422.js";import"../chunks/clip-controls-b60b1422.js";
