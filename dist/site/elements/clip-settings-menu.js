import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";import"../chunks/clip-more-9cbc97dd.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-9cbc97dd.js";
