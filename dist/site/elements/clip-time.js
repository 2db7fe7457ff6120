import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";import"../chunks/shared-DBZEI3R5.js";export{k as ClipTime}from"../chunks/clip-controls-BE1EyXS9.js";
