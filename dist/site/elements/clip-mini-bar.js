import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DvcZDvbs.js";
