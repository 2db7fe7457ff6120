import"../chunks/common-fd24d177.js";import"../inline-clip.js";import"../chunks/clip-controls-fd24d177.js";export{n as ClipFeedback}from"../chunks/clip-more-fd24d177.js";
