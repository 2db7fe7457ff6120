import"../chunks/common-15548f36.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-15548f36.js";
