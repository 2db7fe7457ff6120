import"../chunks/common-0f32de47.js";import"../inline-clip.js";import"../chunks/clip-controls-0f32de47.js";export{ClipSeekPreview}from"../chunks/seek-preview-0f32de47.js";
