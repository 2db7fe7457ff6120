import"../chunks/common-15548f36.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-15548f36.js";
