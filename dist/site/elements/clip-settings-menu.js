import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-Cup5Hfse.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-B5D8tgfN.js";
