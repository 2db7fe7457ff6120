import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BQXNjZUs.js";export{ClipSeekPreview}from"../chunks/seek-preview-CmX3cvrz.js";
