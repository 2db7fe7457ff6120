import"../chunks/common-73fda977.js";import"../inline-clip.js";import"../chunks/clip-more-73fda977.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-73fda977.js";
