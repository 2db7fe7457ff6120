import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";import"../chunks/clip-more-1a3ef2cb.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-1a3ef2cb.js";
