import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-fad8759b.js";
