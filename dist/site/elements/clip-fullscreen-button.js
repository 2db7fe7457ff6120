import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-b15a5b25.js";
