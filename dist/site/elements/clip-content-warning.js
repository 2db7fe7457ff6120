import"../chunks/common-2e417215.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-2e417215.js";
