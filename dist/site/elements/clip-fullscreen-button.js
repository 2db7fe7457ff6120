import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-ea5f3969.js";
