import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-e9ac4291.js";
