import"../chunks/common-458b6791.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-458b6791.js";
