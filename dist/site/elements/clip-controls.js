import"../chunks/common-HHIvVBSp.js";export{l as ClipControls}from"../chunks/clip-controls-BE1EyXS9.js";import"../inline-clip.js";
