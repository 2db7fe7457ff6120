import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-more-lTpHhMxV.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-BnsBuN_2.js";
