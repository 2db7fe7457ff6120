import"../chunks/common-73fda977.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-73fda977.js";
