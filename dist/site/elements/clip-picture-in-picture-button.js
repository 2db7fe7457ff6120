import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{i as ClipPictureInPictureButton}from"../chunks/clip-more-BqqlMHkK.js";import"../chunks/clip-controls-K5-iRLcS.js";
