import"../chunks/common-9466449e.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-9466449e.js";
