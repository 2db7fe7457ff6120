import"../chunks/common-d3b3d735.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-d3b3d735.js";import"../chunks/clip-player-d3b3d735.js";
