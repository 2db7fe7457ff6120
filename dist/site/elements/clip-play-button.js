import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-a02602f3.js";
