import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-fd24d177.js";
