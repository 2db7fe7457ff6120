import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-a02602f3.js";
