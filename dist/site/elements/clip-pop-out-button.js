import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{r as ClipPopOutButton}from"../chunks/clip-more-6e2cee59.js";import"../chunks/clip-controls-6e2cee59.js";
