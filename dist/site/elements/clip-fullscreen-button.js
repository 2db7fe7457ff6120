import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-6e2cee59.js";
