import"../chunks/common-458b6791.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-458b6791.js";
