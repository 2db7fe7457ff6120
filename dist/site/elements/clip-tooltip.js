import"../chunks/common-50676dac.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-50676dac.js";
