import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{C as ClipDeviceButton}from"../chunks/clip-more-CCDUvLVW.js";import"../chunks/clip-controls-yPgEn35L.js";
