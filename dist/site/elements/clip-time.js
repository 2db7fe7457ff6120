import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-ead4f22a.js";
