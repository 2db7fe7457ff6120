import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";import"../chunks/clip-controls-90cf9c3c.js";export{ClipSeekPreview}from"../chunks/seek-preview-90cf9c3c.js";
