import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-DbAWzaed.js";import"../chunks/player-cdjMiIdX.js";
