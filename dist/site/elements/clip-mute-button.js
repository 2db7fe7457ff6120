import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-2be01c94.js";
