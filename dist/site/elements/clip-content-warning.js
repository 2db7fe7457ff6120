import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-6e2cee59.js";
