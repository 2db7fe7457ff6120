import"../chunks/common-b15a5b25.js";import"../inline-clip.js";import"../chunks/clip-controls-b15a5b25.js";export{ClipSeekPreview}from"../chunks/seek-preview-b15a5b25.js";
