import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-6e2cee59.js";
