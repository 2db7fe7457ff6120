import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-b60b1422.js";
