import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-BeXHVjnB.js";
