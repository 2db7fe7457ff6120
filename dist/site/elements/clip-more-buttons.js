import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-Cub6nANh.js";export{k as ClipMoreButtons}from"../chunks/clip-more-BoZNNbj3.js";
