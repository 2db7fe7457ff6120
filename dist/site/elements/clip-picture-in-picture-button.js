import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{i as ClipPictureInPictureButton}from"../chunks/clip-more-Q42jjjTO.js";import"../chunks/clip-controls-DbAWzaed.js";
