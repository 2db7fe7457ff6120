import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BQXNjZUs.js";export{o as ClipFeedback}from"../chunks/clip-more-CbDtec5X.js";
