import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{q as ClipPictureInPictureButton}from"../chunks/clip-more-0f32de47.js";import"../chunks/clip-controls-0f32de47.js";
