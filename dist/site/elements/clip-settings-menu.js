import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";import"../chunks/clip-more-Dq8wtADm.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-C9lnEiVu.js";
