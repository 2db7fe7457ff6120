import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-d3b3d735.js";
