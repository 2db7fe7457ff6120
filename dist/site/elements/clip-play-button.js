import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-55ba2d91.js";
