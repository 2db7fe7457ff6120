import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-v27znJ9D.js";export{k as ClipMoreButtons}from"../chunks/clip-more-DsGKIDm-.js";
