import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-Cel1tVO9.js";export{k as ClipMoreButtons}from"../chunks/clip-more-BX7HchNQ.js";
