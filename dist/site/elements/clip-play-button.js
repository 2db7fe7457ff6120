import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-b15a5b25.js";
