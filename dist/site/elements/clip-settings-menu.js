import"../chunks/common-4665f6f3.js";import"../inline-clip.js";import"../chunks/clip-more-4665f6f3.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-4665f6f3.js";
