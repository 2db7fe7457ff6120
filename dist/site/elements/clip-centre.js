import"../chunks/common-b15a5b25.js";import"../inline-clip.js";import"../chunks/clip-controls-b15a5b25.js";export{C as ClipCentre}from"../chunks/clip-more-b15a5b25.js";
