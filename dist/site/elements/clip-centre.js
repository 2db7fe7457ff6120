import"../chunks/common-86c57b92.js";import"../inline-clip.js";import"../chunks/clip-controls-86c57b92.js";export{C as ClipCentre}from"../chunks/clip-more-86c57b92.js";
