import"../chunks/common-f85ed72a.js";import"../inline-clip.js";import"../chunks/clip-controls-f85ed72a.js";export{n as ClipFeedback}from"../chunks/clip-more-f85ed72a.js";
