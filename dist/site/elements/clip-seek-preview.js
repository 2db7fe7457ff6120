import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BNQaKewg.js";export{ClipSeekPreview}from"../chunks/seek-preview-Bqe7s381.js";
