import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-B6oSCZ2u.js";
