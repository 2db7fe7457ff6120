import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-ea5f3969.js";
