import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";import"../chunks/clip-controls-a6ea4db3.js";export{ClipSeekPreview}from"../chunks/seek-preview-a6ea4db3.js";
