import"../chunks/common-73fda977.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-73fda977.js";
