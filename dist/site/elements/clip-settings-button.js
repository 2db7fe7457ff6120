import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-ead4f22a.js";
