import"../chunks/common-d3b3d735.js";import"../inline-clip.js";import"../chunks/clip-more-d3b3d735.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-d3b3d735.js";
