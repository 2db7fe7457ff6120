import"../chunks/common-9466449e.js";import"../inline-clip.js";import"../chunks/clip-controls-9466449e.js";export{o as ClipFeedback}from"../chunks/clip-more-9466449e.js";
