import"../chunks/common-6e2cee59.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-6e2cee59.js";import"../chunks/clip-player-6e2cee59.js";
