import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-9cbc97dd.js";
