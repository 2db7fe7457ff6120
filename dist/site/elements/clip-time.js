import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-1a3ef2cb.js";
