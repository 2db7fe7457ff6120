import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-fd24d177.js";
