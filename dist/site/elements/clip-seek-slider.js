import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-yPgEn35L.js";import"../chunks/player-BsP7jy3N.js";
