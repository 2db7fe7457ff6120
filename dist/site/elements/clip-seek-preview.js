import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";import"../chunks/clip-controls-1a3ef2cb.js";export{ClipSeekPreview}from"../chunks/seek-preview-1a3ef2cb.js";
