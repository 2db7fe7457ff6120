import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-90cf9c3c.js";
