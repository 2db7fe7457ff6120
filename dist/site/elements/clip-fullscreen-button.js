import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-BE1EyXS9.js";
