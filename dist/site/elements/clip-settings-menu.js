import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-CCDUvLVW.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-D-22fgiZ.js";
