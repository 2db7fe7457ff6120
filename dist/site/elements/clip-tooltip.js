import"../chunks/common-73fda977.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-73fda977.js";
