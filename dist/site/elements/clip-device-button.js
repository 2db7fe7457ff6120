import"../chunks/common-50676dac.js";import"../inline-clip.js";export{m as ClipDeviceButton}from"../chunks/clip-more-50676dac.js";import"../chunks/clip-controls-50676dac.js";
