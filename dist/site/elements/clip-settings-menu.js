import"../chunks/common-b15a5b25.js";import"../inline-clip.js";import"../chunks/clip-more-b15a5b25.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-b15a5b25.js";
