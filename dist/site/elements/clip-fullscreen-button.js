import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-fad8759b.js";
