import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{r as ClipPopOutButton}from"../chunks/clip-more-a02602f3.js";import"../chunks/clip-controls-a02602f3.js";
