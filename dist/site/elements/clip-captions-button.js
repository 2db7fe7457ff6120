import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-BeXHVjnB.js";
