import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-a02602f3.js";
