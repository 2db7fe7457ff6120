import"../chunks/common-b1786365.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-b1786365.js";
