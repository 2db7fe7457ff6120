import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-86c57b92.js";
