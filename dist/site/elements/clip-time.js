import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-CYk091o6.js";import"../chunks/player-DnSLsoG5.js";
