import"../chunks/common-138ddacd.js";import"../inline-clip.js";import"../chunks/clip-more-138ddacd.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-138ddacd.js";
