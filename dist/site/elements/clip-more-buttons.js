import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-CYk091o6.js";export{k as ClipMoreButtons}from"../chunks/clip-more-BJtZtsK3.js";
