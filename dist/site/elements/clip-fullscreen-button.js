import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-ead4f22a.js";
