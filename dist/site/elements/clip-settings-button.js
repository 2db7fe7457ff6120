import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-fad8759b.js";
