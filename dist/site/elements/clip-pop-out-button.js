import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{r as ClipPopOutButton}from"../chunks/clip-more-4665f6f3.js";import"../chunks/clip-controls-4665f6f3.js";
