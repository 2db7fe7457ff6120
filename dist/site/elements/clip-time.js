import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-9cbc97dd.js";
