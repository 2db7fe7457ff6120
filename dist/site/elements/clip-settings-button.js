import"../chunks/common-9466449e.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-9466449e.js";
