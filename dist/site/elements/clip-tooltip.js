import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-fad8759b.js";
