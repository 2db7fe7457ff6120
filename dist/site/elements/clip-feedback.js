import"../chunks/common-e9ac4291.js";import"../inline-clip.js";import"../chunks/clip-controls-e9ac4291.js";export{n as ClipFeedback}from"../chunks/clip-more-e9ac4291.js";
