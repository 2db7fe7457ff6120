import"../chunks/common-6e2cee59.js";import"../inline-clip.js";import"../chunks/clip-controls-6e2cee59.js";export{n as ClipFeedback}from"../chunks/clip-more-6e2cee59.js";
