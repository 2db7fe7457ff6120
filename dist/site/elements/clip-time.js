import"../chunks/common-50676dac.js";import"../inline-clip.js";export{l as ClipTime}from"../chunks/clip-controls-50676dac.js";
