import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-_3TwHUYZ.js";
