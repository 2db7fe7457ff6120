import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-DcR_Zrmr.js";import"../chunks/clip-controls-gGxmKcm0.js";
