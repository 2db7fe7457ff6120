import"../chunks/common-fad8759b.js";import"../inline-clip.js";import"../chunks/clip-more-fad8759b.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-fad8759b.js";
