import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-90cf9c3c.js";
