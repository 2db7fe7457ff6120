import"../chunks/common-9466449e.js";import"../inline-clip.js";export{r as ClipPictureInPictureButton}from"../chunks/clip-more-9466449e.js";import"../chunks/clip-controls-9466449e.js";
