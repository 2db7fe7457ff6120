import"../chunks/common-86c57b92.js";import"../inline-clip.js";import"../chunks/clip-more-86c57b92.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-86c57b92.js";
