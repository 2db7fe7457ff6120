import"../chunks/common-55ba2d91.js";import"../inline-clip.js";import"../chunks/clip-controls-55ba2d91.js";export{ClipSeekPreview}from"../chunks/seek-preview-55ba2d91.js";
