import"../chunks/common-55ba2d91.js";import"../inline-clip.js";import"../chunks/clip-more-55ba2d91.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-55ba2d91.js";
