import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-DuVbpk8_.js";
