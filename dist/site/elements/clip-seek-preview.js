import"../chunks/common-d3b3d735.js";import"../inline-clip.js";import"../chunks/clip-controls-d3b3d735.js";export{ClipSeekPreview}from"../chunks/seek-preview-d3b3d735.js";
