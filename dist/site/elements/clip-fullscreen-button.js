import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-1a3ef2cb.js";
