import"../chunks/common-9fbd5487.js";import"../inline-clip.js";import"../chunks/clip-controls-9fbd5487.js";export{ClipSeekPreview}from"../chunks/seek-preview-9fbd5487.js";
