import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-DbAWzaed.js";import"../inline-clip.js";import"../chunks/player-cdjMiIdX.js";
