import"../chunks/common-b1786365.js";import"../inline-clip.js";import"../chunks/clip-controls-b1786365.js";export{n as ClipFeedback}from"../chunks/clip-more-b1786365.js";
