import"../chunks/common-9466449e.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-9466449e.js";
