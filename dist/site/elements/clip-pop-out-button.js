import"../chunks/common-15548f36.js";import"../inline-clip.js";export{r as ClipPopOutButton}from"../chunks/clip-more-15548f36.js";import"../chunks/clip-controls-15548f36.js";
