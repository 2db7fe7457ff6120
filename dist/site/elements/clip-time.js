import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-gGxmKcm0.js";import"../chunks/player-B3N9K6j0.js";
