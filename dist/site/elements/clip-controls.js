import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-gGxmKcm0.js";import"../inline-clip.js";import"../chunks/player-B3N9K6j0.js";
