import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{r as ClipPictureInPictureButton}from"../chunks/clip-more-ead4f22a.js";import"../chunks/clip-controls-ead4f22a.js";
