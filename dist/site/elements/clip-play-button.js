import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-86c57b92.js";
