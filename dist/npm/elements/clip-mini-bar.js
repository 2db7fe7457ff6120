import"../chunks/common-15548f36.js";import"lit";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-15548f36.js";import"../chunks/clip-player-15548f36.js";
