import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-a0a840e0.js";
