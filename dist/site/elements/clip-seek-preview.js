import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BTuX9yOU.js";export{ClipSeekPreview}from"../chunks/seek-preview-Ct_NjAd4.js";
