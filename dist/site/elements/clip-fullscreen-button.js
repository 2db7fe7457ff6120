import"../chunks/common-50676dac.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-50676dac.js";
