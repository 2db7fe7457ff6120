import"../chunks/common-9466449e.js";import"../inline-clip.js";import"../chunks/clip-controls-9466449e.js";export{C as ClipCentre}from"../chunks/clip-more-9466449e.js";
