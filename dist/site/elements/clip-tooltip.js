import"../chunks/common-9466449e.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-9466449e.js";
