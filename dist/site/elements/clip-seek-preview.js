import"../chunks/common-a02602f3.js";import"../inline-clip.js";import"../chunks/clip-controls-a02602f3.js";export{ClipSeekPreview}from"../chunks/seek-preview-a02602f3.js";
