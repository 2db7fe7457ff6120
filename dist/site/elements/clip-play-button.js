import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-ead4f22a.js";
