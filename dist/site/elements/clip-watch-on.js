import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-v27znJ9D.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Cgv9snQD.js";
