import"../chunks/common-15548f36.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-15548f36.js";
