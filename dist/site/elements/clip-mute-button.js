import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-ead4f22a.js";
