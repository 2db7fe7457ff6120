import"../chunks/common-4665f6f3.js";import"../inline-clip.js";import"../chunks/clip-controls-4665f6f3.js";export{n as ClipFeedback}from"../chunks/clip-more-4665f6f3.js";
