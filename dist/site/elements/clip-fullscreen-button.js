import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-BeXHVjnB.js";
