import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-16ae7b34.js";
