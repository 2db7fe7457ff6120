import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-more-C9iK09SM.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-Oosn22AM.js";
