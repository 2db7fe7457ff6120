import"../chunks/common-ead4f22a.js";import"../inline-clip.js";import"../chunks/clip-more-ead4f22a.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-ead4f22a.js";
