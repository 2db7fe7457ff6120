import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{e as ClipPlayButton}from"../chunks/clip-controls-B6oSCZ2u.js";
