import"../chunks/common-458b6791.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-458b6791.js";
