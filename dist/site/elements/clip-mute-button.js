import"../chunks/common-50676dac.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-50676dac.js";
