import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-gGxmKcm0.js";export{k as ClipMoreButtons}from"../chunks/clip-more-DcR_Zrmr.js";
