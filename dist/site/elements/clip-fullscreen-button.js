import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-86c57b92.js";
