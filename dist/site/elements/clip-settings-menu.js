import"../chunks/common-458b6791.js";import"../inline-clip.js";import"../chunks/clip-more-458b6791.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-458b6791.js";
