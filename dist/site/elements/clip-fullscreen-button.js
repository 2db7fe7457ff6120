import"../chunks/common-73fda977.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-73fda977.js";
