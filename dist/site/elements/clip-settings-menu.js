import"../chunks/common-a0a840e0.js";import"../inline-clip.js";import"../chunks/clip-more-a0a840e0.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-a0a840e0.js";
