import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-fd24d177.js";
