import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-B6oSCZ2u.js";
