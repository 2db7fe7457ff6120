import"../chunks/common-73fda977.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-73fda977.js";import"../chunks/clip-player-73fda977.js";
