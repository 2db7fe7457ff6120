import"../chunks/common-fd24d177.js";import"../inline-clip.js";import"../chunks/clip-controls-fd24d177.js";export{ClipSeekPreview}from"../chunks/seek-preview-fd24d177.js";
