import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";import"../chunks/clip-more-a6ea4db3.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-a6ea4db3.js";
