import"../chunks/common-Dp7CXjMJ.js";export{k as ClipControls}from"../chunks/clip-controls-g7e7eG_M.js";import"../inline-clip.js";import"../chunks/player-BbD0zqF0.js";
