import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-more-B5CQ87JY.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-C9zJGtBc.js";
