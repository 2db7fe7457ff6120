import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-B6oSCZ2u.js";import"../chunks/player-BRoL5cai.js";
