import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-ead4f22a.js";
