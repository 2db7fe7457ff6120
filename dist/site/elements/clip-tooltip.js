import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-86c57b92.js";
