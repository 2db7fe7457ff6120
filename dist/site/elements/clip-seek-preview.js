import"../chunks/common-f85ed72a.js";import"../inline-clip.js";import"../chunks/clip-controls-f85ed72a.js";export{ClipSeekPreview}from"../chunks/seek-preview-f85ed72a.js";
