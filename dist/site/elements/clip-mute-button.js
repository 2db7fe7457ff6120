import"../chunks/common-458b6791.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-458b6791.js";
