import"../chunks/common-9466449e.js";import"../inline-clip.js";import"../chunks/clip-more-9466449e.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-9466449e.js";
