import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-9cbc97dd.js";
