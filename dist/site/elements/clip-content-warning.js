import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-9cbc97dd.js";
