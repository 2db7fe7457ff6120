import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{o as ClipPictureInPictureButton}from"../chunks/clip-more-Dq8wtADm.js";import"../chunks/clip-controls-BE1EyXS9.js";
