import"../chunks/common-b1786365.js";import"../inline-clip.js";import"../chunks/clip-more-b1786365.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-b1786365.js";
