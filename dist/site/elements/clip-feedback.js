import"../chunks/common-a0a840e0.js";import"../inline-clip.js";import"../chunks/clip-controls-a0a840e0.js";export{o as ClipFeedback}from"../chunks/clip-more-a0a840e0.js";
