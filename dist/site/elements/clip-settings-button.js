import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-2be01c94.js";
