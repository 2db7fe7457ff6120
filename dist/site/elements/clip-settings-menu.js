import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-DsGKIDm-.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-DvybV2z4.js";
