import"../chunks/common-2e417215.js";import"../inline-clip.js";import"../chunks/clip-controls-2e417215.js";export{ClipSeekPreview}from"../chunks/seek-preview-2e417215.js";
