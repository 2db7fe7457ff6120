import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-fd24d177.js";
