import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-1a3ef2cb.js";
