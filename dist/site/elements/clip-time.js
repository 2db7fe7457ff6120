import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-fad8759b.js";
