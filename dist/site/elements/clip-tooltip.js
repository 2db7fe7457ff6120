import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-138ddacd.js";
