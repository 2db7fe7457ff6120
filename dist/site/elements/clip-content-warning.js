import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-ead4f22a.js";
