import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-0f32de47.js";
