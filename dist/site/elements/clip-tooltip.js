import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-fd24d177.js";
