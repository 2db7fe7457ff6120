import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-d3b3d735.js";
