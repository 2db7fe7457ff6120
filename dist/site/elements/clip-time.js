import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-Cub6nANh.js";import"../chunks/player-71_KlU6p.js";
