import"../chunks/common-50676dac.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-50676dac.js";
