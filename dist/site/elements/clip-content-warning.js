import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-9fbd5487.js";
