import"../chunks/common-458b6791.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-458b6791.js";
