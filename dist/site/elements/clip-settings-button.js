import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-9fbd5487.js";
