import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-CLxoW3La.js";
