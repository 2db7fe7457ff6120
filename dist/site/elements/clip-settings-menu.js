import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-more-BoZNNbj3.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-Dpl98aW_.js";
