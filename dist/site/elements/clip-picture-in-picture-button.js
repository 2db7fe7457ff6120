import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{i as ClipPictureInPictureButton}from"../chunks/clip-more-BX7HchNQ.js";import"../chunks/clip-controls-Cel1tVO9.js";
