import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{q as ClipPopOutButton}from"../chunks/clip-more-Dq8wtADm.js";import"../chunks/clip-controls-BE1EyXS9.js";
