import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-Cel1tVO9.js";import"../chunks/player-B0psSpHO.js";
