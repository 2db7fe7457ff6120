import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-4665f6f3.js";
