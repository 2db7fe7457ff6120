import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-6e2cee59.js";
