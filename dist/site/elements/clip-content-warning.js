import"../chunks/common-458b6791.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-458b6791.js";
