import"../chunks/common-73fda977.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-73fda977.js";
