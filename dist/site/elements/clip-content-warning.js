import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-a0a840e0.js";
