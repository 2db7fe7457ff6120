import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-f85ed72a.js";
