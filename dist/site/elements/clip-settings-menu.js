import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-BiGvCO2H.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-RxGVRXLs.js";
