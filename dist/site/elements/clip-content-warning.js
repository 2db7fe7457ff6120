import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-b15a5b25.js";
