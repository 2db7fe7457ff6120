import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-Q42jjjTO.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-DXaVTTQE.js";
