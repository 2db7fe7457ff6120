import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-a6ea4db3.js";
