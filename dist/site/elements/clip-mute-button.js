import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{d as ClipMuteButton}from"../chunks/clip-controls-B6oSCZ2u.js";
