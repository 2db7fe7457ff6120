import"../chunks/common-50676dac.js";import"../inline-clip.js";import"../chunks/clip-more-50676dac.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-50676dac.js";
