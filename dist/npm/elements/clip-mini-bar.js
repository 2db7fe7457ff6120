import"../chunks/common-2be01c94.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-2be01c94.js";import"../chunks/clip-player-2be01c94.js";
