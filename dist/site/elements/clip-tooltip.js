import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-4665f6f3.js";
