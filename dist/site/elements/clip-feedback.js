import"../chunks/common-16ae7b34.js";import"../inline-clip.js";import"../chunks/clip-controls-16ae7b34.js";export{n as ClipFeedback}from"../chunks/clip-more-16ae7b34.js";
