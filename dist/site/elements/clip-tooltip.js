import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-6e2cee59.js";
