import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-DbAWzaed.js";import"../chunks/player-cdjMiIdX.js";
