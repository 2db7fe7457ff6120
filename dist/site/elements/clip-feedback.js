import"../chunks/common-ea5f3969.js";import"../inline-clip.js";import"../chunks/clip-controls-ea5f3969.js";export{n as ClipFeedback}from"../chunks/clip-more-ea5f3969.js";
