import"../chunks/common-90cf9c3c.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-90cf9c3c.js";import"../chunks/clip-player-90cf9c3c.js";
