import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-BqqlMHkK.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-w0Ww6EtO.js";
