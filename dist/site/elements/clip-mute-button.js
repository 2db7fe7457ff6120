import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-86c57b92.js";
