import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-Cel1tVO9.js";import"../inline-clip.js";import"../chunks/player-B0psSpHO.js";
