import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{j as ClipPopOutButton}from"../chunks/clip-more-BoZNNbj3.js";import"../chunks/clip-controls-Cub6nANh.js";
