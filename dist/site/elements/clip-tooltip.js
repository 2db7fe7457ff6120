import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-b15a5b25.js";
