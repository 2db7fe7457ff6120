import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-E_CjjGAt.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-BrANxM3p.js";
