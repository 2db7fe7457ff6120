import"../chunks/common-b60b1422.js";import"../inline-clip.js";import"../chunks/clip-controls-b60b1422.js";export{n as ClipFeedback}from"../chunks/clip-more-b60b1422.js";
