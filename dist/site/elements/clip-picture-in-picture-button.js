import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{i as ClipPictureInPictureButton}from"../chunks/clip-more-BoZNNbj3.js";import"../chunks/clip-controls-Cub6nANh.js";
