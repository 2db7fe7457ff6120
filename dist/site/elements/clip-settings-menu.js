import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-more-CbDtec5X.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-BdmOAl7s.js";
