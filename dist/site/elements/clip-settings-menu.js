import"../chunks/common-9fbd5487.js";import"../inline-clip.js";import"../chunks/clip-more-9fbd5487.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-9fbd5487.js";
