import"../chunks/common-a0a840e0.js";import"../inline-clip.js";import"../chunks/clip-controls-a0a840e0.js";export{ClipSeekPreview}from"../chunks/seek-preview-a0a840e0.js";
