import"../chunks/common-9466449e.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-9466449e.js";import"../chunks/clip-player-9466449e.js";
