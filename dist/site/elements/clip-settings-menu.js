import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";import"../chunks/clip-more-Ccap57KP.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-BV8WDoHz.js";
