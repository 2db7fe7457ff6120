import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-more-jYo9F-tI.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-BRkCLypu.js";
