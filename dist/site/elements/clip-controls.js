import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-CTVfzzZx.js";import"../inline-clip.js";import"../chunks/player-DUlBGHh5.js";
