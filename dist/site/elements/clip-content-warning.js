import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-e9ac4291.js";
