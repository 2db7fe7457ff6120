import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/player-DUlBGHh5.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Cuux9Z8O.js";
