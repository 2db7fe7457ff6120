import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{i as ClipPictureInPictureButton}from"../chunks/clip-more-Cup5Hfse.js";import"../chunks/clip-controls-CTVfzzZx.js";
