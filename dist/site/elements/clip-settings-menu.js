import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";import"../chunks/clip-more-BJYX-Wv3.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-CI6CyR0j.js";
