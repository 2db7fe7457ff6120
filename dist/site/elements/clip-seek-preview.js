import"../chunks/common-15548f36.js";import"../inline-clip.js";import"../chunks/clip-controls-15548f36.js";export{ClipSeekPreview}from"../chunks/seek-preview-15548f36.js";
