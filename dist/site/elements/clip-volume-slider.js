import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-g7e7eG_M.js";
