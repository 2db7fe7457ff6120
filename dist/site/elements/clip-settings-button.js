import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-D5C0sZPX.js";
