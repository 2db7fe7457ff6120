import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{r as ClipPopOutButton}from"../chunks/clip-more-d3b3d735.js";import"../chunks/clip-controls-d3b3d735.js";
