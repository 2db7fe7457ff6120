import"../chunks/common-Dp7CXjMJ.js";export{k as ClipControls}from"../chunks/clip-controls-CLxoW3La.js";import"../inline-clip.js";import"../chunks/player-BfyWrzck.js";
