import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-fd24d177.js";
