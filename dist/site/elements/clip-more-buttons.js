import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-DbAWzaed.js";export{k as ClipMoreButtons}from"../chunks/clip-more-Q42jjjTO.js";
