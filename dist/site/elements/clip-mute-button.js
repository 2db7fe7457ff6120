import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-BE1EyXS9.js";
