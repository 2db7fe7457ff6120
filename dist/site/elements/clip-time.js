import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-BQXNjZUs.js";
