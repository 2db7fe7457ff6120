import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-ea5f3969.js";
