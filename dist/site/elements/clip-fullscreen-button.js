import"../chunks/common-15548f36.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-15548f36.js";
