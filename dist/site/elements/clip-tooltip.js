import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-2be01c94.js";
