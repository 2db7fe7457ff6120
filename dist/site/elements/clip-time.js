import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-CLxoW3La.js";import"../chunks/player-BfyWrzck.js";
