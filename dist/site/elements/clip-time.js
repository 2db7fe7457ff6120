import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-a02602f3.js";
