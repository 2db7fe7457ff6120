import"../chunks/common-458b6791.js";import"../inline-clip.js";import"../chunks/clip-controls-458b6791.js";export{C as ClipCentre}from"../chunks/clip-more-458b6791.js";
