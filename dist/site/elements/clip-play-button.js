import"../chunks/common-15548f36.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-15548f36.js";
