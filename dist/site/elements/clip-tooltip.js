import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-d3b3d735.js";
