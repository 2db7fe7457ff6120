import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-fad8759b.js";
