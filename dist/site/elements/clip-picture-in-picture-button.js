import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{i as ClipPictureInPictureButton}from"../chunks/clip-more-CcwZ6VJU.js";import"../chunks/clip-controls-BvYOaYz_.js";
