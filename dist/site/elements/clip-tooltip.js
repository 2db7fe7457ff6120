import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-f85ed72a.js";
