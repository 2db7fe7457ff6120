import"../chunks/common-9466449e.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-9466449e.js";
