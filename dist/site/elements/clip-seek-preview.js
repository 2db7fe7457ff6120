import"../chunks/common-50676dac.js";import"../inline-clip.js";import"../chunks/clip-controls-50676dac.js";export{ClipSeekPreview}from"../chunks/seek-preview-50676dac.js";
