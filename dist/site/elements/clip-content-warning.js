import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-86c57b92.js";
