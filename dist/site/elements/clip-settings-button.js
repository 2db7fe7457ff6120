import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-55ba2d91.js";
