import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";import"../chunks/clip-controls-9cbc97dd.js";export{C as ClipCentre}from"../chunks/clip-more-9cbc97dd.js";
