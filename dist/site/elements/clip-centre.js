import"../chunks/common-55ba2d91.js";import"../inline-clip.js";import"../chunks/clip-controls-55ba2d91.js";export{C as ClipCentre}from"../chunks/clip-more-55ba2d91.js";
