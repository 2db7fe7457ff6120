import"../chunks/common-ea5f3969.js";import"../inline-clip.js";import"../chunks/clip-more-ea5f3969.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-ea5f3969.js";
