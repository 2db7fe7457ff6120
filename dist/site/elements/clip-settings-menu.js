import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-more-BttuB0ol.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-CHHmfo2-.js";
