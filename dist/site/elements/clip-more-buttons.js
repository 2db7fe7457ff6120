import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-yPgEn35L.js";export{k as ClipMoreButtons}from"../chunks/clip-more-CCDUvLVW.js";
