import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-a6ea4db3.js";
