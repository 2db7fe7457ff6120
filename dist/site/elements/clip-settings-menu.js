import"../chunks/common-6e2cee59.js";import"../inline-clip.js";import"../chunks/clip-more-6e2cee59.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-6e2cee59.js";
