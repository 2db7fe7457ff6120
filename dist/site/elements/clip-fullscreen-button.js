import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-B6oSCZ2u.js";
