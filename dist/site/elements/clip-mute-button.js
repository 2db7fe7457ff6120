import"../chunks/common-9466449e.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-9466449e.js";
