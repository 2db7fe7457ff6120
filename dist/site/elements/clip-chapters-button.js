import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-Cub6nANh.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-Cndbsq-M.js";
