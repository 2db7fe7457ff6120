import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-BeXHVjnB.js";
