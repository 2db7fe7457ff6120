import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-v27znJ9D.js";import"../chunks/player-BxfBYH9U.js";
