import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-Q42jjjTO.js";import"../chunks/clip-controls-DbAWzaed.js";
