import"../chunks/common-fd24d177.js";import"../inline-clip.js";import"../chunks/clip-more-fd24d177.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-fd24d177.js";
