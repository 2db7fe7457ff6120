import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-CYk091o6.js";import"../inline-clip.js";import"../chunks/player-DnSLsoG5.js";
