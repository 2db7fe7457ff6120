import"../chunks/common-2be01c94.js";import"../inline-clip.js";import"../chunks/clip-more-2be01c94.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-2be01c94.js";
