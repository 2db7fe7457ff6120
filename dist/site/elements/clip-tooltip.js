import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-55ba2d91.js";
