import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-16ae7b34.js";
