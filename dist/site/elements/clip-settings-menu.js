import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-more-BaqlbxjV.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-Bjr-VYMO.js";
