import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{i as ClipPictureInPictureButton}from"../chunks/clip-more-E_CjjGAt.js";import"../chunks/clip-controls-D5C0sZPX.js";
