import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{r as ClipPopOutButton}from"../chunks/clip-more-b15a5b25.js";import"../chunks/clip-controls-b15a5b25.js";
