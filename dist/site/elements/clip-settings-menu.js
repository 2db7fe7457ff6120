import"../chunks/common-e9ac4291.js";import"../inline-clip.js";import"../chunks/clip-more-e9ac4291.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-e9ac4291.js";
