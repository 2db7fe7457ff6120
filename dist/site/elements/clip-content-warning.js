import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-QpxXqmPf.js";
