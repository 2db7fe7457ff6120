import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";import"../chunks/clip-controls-BE1EyXS9.js";export{C as ClipCentre}from"../chunks/clip-more-Dq8wtADm.js";
