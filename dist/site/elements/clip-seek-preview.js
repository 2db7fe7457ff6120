import"../chunks/common-2be01c94.js";import"../inline-clip.js";import"../chunks/clip-controls-2be01c94.js";export{ClipSeekPreview}from"../chunks/seek-preview-2be01c94.js";
