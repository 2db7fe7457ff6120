import"../chunks/common-ead4f22a.js";import"../inline-clip.js";import"../chunks/clip-controls-ead4f22a.js";export{C as ClipCentre}from"../chunks/clip-more-ead4f22a.js";
