import"../chunks/common-b60b1422.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-b60b1422.js";import"../chunks/clip-player-b60b1422.js";
