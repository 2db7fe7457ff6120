import"../chunks/common-a02602f3.js";import"../inline-clip.js";import"../chunks/clip-more-a02602f3.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-a02602f3.js";
