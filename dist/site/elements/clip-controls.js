import"../chunks/common-50676dac.js";export{m as ClipControls}from"../chunks/clip-controls-50676dac.js";import"../inline-clip.js";
