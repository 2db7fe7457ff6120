import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-fad8759b.js";
