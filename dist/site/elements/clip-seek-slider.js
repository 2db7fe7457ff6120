import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-BE1EyXS9.js";import"../chunks/shared-DBZEI3R5.js";
