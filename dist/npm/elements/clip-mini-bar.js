import"../chunks/common-fd24d177.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-fd24d177.js";import"../chunks/clip-player-fd24d177.js";
