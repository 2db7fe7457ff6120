import"../chunks/common-50676dac.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-50676dac.js";
