import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-more-BJtZtsK3.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-CdqEKe-e.js";
