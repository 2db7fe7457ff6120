import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{r as ClipPopOutButton}from"../chunks/clip-more-ea5f3969.js";import"../chunks/clip-controls-ea5f3969.js";
