import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-yPgEn35L.js";import"../inline-clip.js";import"../chunks/player-BsP7jy3N.js";
