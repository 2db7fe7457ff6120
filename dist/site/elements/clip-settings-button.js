import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-90cf9c3c.js";
