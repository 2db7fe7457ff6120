import"../chunks/common-ea5f3969.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-ea5f3969.js";import"../chunks/clip-player-ea5f3969.js";
