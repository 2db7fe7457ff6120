import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-2be01c94.js";
