import"../chunks/common-86c57b92.js";import"../inline-clip.js";import"../chunks/clip-controls-86c57b92.js";export{ClipSeekPreview}from"../chunks/seek-preview-86c57b92.js";
