import"../chunks/common-b60b1422.js";import"../inline-clip.js";import"../chunks/clip-more-b60b1422.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-b60b1422.js";
