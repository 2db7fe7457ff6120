import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-e9ac4291.js";
