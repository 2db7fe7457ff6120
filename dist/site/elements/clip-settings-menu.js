import"../chunks/common-15548f36.js";import"../inline-clip.js";import"../chunks/clip-more-15548f36.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-15548f36.js";
