import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-90cf9c3c.js";
