import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-4665f6f3.js";
