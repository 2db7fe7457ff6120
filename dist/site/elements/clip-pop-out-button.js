import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{r as ClipPopOutButton}from"../chunks/clip-more-16ae7b34.js";import"../chunks/clip-controls-16ae7b34.js";
