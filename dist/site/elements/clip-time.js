import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-CTVfzzZx.js";import"../chunks/player-DUlBGHh5.js";
