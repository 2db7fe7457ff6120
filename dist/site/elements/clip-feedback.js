import"../chunks/common-73fda977.js";import"../inline-clip.js";import"../chunks/clip-controls-73fda977.js";export{n as ClipFeedback}from"../chunks/clip-more-73fda977.js";
