import"../chunks/common-73fda977.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-73fda977.js";
