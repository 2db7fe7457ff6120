import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-9fbd5487.js";
