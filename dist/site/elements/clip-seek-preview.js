import"../chunks/common-9466449e.js";import"../inline-clip.js";import"../chunks/clip-controls-9466449e.js";export{ClipSeekPreview}from"../chunks/seek-preview-9466449e.js";
