import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BNQaKewg.js";export{o as ClipFeedback}from"../chunks/clip-more-BYWOy71r.js";
