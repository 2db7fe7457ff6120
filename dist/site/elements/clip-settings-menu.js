import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";import"../chunks/clip-more-90cf9c3c.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-90cf9c3c.js";
