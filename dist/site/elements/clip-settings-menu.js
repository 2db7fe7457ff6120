import"../chunks/common-2e417215.js";import"../inline-clip.js";import"../chunks/clip-more-2e417215.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-2e417215.js";
