import"../chunks/common-fad8759b.js";import"../inline-clip.js";import"../chunks/clip-controls-fad8759b.js";export{ClipSeekPreview}from"../chunks/seek-preview-fad8759b.js";
