import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-b60b1422.js";
