import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-CBO5VmQX.js";
