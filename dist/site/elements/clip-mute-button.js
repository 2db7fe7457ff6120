import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-ea5f3969.js";
