import"../chunks/common-50676dac.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-50676dac.js";
