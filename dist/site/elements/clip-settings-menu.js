import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-BX7HchNQ.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-T_zj8F_V.js";
