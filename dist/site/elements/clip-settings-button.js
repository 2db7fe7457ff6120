import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-b15a5b25.js";
