import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-CcwZ6VJU.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-DKreTniT.js";
