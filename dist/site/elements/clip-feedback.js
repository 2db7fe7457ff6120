import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";import"../chunks/clip-controls-90cf9c3c.js";export{o as ClipFeedback}from"../chunks/clip-more-90cf9c3c.js";
