import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-a0a840e0.js";
