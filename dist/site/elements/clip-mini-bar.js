import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-4H76Bal_.js";
