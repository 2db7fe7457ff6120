import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-DcR_Zrmr.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-D1CLJZZN.js";
