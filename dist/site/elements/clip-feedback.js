import"../chunks/common-15548f36.js";import"../inline-clip.js";import"../chunks/clip-controls-15548f36.js";export{n as ClipFeedback}from"../chunks/clip-more-15548f36.js";
