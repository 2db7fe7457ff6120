import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-CYk091o6.js";import"../chunks/player-DnSLsoG5.js";
