import"../chunks/common-b1786365.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-b1786365.js";
