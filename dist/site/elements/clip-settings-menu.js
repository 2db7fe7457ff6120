import"../chunks/common-0f32de47.js";import"../inline-clip.js";import"../chunks/clip-more-0f32de47.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-0f32de47.js";
