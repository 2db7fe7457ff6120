import"../chunks/common-b1786365.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-b1786365.js";
