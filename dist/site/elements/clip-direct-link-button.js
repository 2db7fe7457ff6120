import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-CCDUvLVW.js";import"../chunks/clip-controls-yPgEn35L.js";
