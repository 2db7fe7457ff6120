import"../chunks/common-Dp7CXjMJ.js";export{k as ClipControls}from"../chunks/clip-controls-Cub6nANh.js";import"../inline-clip.js";import"../chunks/player-71_KlU6p.js";
