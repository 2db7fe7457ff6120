import"../chunks/common-9fbd5487.js";import"../inline-clip.js";import"../chunks/clip-controls-9fbd5487.js";export{C as ClipCentre}from"../chunks/clip-more-9fbd5487.js";
