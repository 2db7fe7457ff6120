import"../chunks/common-458b6791.js";import"../inline-clip.js";import"../chunks/clip-controls-458b6791.js";export{ClipSeekPreview}from"../chunks/seek-preview-458b6791.js";
