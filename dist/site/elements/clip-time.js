import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-g7e7eG_M.js";import"../chunks/player-BbD0zqF0.js";
