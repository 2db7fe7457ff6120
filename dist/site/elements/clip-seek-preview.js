import"../chunks/common-ea5f3969.js";import"../inline-clip.js";import"../chunks/clip-controls-ea5f3969.js";export{ClipSeekPreview}from"../chunks/seek-preview-ea5f3969.js";
