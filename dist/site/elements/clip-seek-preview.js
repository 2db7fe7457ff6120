import"../chunks/common-e9ac4291.js";import"../inline-clip.js";import"../chunks/clip-controls-e9ac4291.js";export{ClipSeekPreview}from"../chunks/seek-preview-e9ac4291.js";
