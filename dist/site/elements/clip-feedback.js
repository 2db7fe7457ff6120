import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";import"../chunks/clip-controls-BE1EyXS9.js";export{l as ClipFeedback}from"../chunks/clip-more-Dq8wtADm.js";
