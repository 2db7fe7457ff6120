import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-16ae7b34.js";
