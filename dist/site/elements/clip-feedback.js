import"../chunks/common-2e417215.js";import"../inline-clip.js";import"../chunks/clip-controls-2e417215.js";export{n as ClipFeedback}from"../chunks/clip-more-2e417215.js";
