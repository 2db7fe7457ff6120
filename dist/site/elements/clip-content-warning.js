import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-a6ea4db3.js";
