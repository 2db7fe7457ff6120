import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-Cub6nANh.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Cndbsq-M.js";
