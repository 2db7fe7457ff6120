import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{q as ClipPictureInPictureButton}from"../chunks/clip-more-86c57b92.js";import"../chunks/clip-controls-86c57b92.js";
