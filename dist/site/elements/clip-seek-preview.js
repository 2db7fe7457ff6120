import"../chunks/common-ead4f22a.js";import"../inline-clip.js";import"../chunks/clip-controls-ead4f22a.js";export{ClipSeekPreview}from"../chunks/seek-preview-ead4f22a.js";
