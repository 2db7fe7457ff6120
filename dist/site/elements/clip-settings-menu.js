import"../chunks/common-f85ed72a.js";import"../inline-clip.js";import"../chunks/clip-more-f85ed72a.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-f85ed72a.js";
