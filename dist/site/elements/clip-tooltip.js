import"../chunks/common-2e417215.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-2e417215.js";
