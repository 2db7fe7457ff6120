import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-CTVfzzZx.js";import"../chunks/player-DUlBGHh5.js";
