import"../chunks/common-73fda977.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-73fda977.js";
