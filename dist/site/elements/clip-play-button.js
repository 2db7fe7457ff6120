import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-BE1EyXS9.js";
