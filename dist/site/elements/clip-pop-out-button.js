import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{j as ClipPopOutButton}from"../chunks/clip-more-Q42jjjTO.js";import"../chunks/clip-controls-DbAWzaed.js";
