import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-D5C0sZPX.js";export{k as ClipMoreButtons}from"../chunks/clip-more-E_CjjGAt.js";
