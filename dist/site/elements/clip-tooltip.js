import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-a6ea4db3.js";
