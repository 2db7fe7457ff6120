import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-1a3ef2cb.js";
