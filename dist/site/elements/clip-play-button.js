import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-e9ac4291.js";
