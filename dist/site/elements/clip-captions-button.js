import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-BE1EyXS9.js";
