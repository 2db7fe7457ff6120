import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-9fbd5487.js";
