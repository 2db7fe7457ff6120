import"../chunks/common-15548f36.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-15548f36.js";
