import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-9cbc97dd.js";
