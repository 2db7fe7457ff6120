import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{ClipTooltip}from"../chunks/clip-tooltip-8c65aad5.js";
