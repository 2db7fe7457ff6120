import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-9cbc97dd.js";
