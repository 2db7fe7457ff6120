import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{q as ClipPictureInPictureButton}from"../chunks/clip-more-b15a5b25.js";import"../chunks/clip-controls-b15a5b25.js";
