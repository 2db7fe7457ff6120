import"../chunks/common-2be01c94.js";import"../inline-clip.js";import"../chunks/clip-controls-2be01c94.js";export{C as ClipCentre}from"../chunks/clip-more-2be01c94.js";
