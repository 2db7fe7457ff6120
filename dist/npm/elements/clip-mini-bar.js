import"../chunks/common-a0a840e0.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-a0a840e0.js";import"../chunks/clip-player-a0a840e0.js";
