import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{r as ClipPopOutButton}from"../chunks/clip-more-f85ed72a.js";import"../chunks/clip-controls-f85ed72a.js";
