import"../chunks/common-4665f6f3.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-4665f6f3.js";import"../chunks/clip-player-4665f6f3.js";
