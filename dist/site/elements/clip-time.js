import"../chunks/common-9466449e.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-9466449e.js";
