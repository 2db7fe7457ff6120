import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-138ddacd.js";
