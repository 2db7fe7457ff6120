import"../chunks/common-16ae7b34.js";import"../inline-clip.js";import"../chunks/clip-more-16ae7b34.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-16ae7b34.js";
