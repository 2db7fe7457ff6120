import"../chunks/common-d3b3d735.js";import"../inline-clip.js";import"../chunks/clip-controls-d3b3d735.js";export{n as ClipFeedback}from"../chunks/clip-more-d3b3d735.js";
