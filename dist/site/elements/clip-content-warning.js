import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-55ba2d91.js";
