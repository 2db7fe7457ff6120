import"../chunks/common-b60b1422.js";import"../inline-clip.js";import"../chunks/clip-controls-b60b1422.js";export{ClipSeekPreview}from"../chunks/seek-preview-b60b1422.js";
