import"../chunks/common-6e2cee59.js";import"../inline-clip.js";import"../chunks/clip-controls-6e2cee59.js";export{ClipSeekPreview}from"../chunks/seek-preview-6e2cee59.js";
